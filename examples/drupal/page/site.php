<?php

/* Stands for a Drupal site in which Ann is signed in: the front page with the module's block, the route of its token, and its files. */

use Drupal\advocacy\Token;

require __DIR__ . '/../src/Token.php';

$types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml'];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$files = ['/page/page.css', '/page/icon.svg', '/page/drupal.js', '/js/advocacy.js'];

if ($path === '/advocacy/token') {
  header('Content-Type: text/plain');
  header('Cache-Control: no-store');
  exit(Token::mint(getenv('ADVOCACY_KEY'), ['sub' => 'ann', 'name' => 'Ann', 'locale' => 'nl', 'team' => 'peil'], time()));
}

if (in_array($path, $files, TRUE)) {
  header('Content-Type: ' . $types[pathinfo($path, PATHINFO_EXTENSION)]);
  readfile(__DIR__ . '/..' . $path);
  exit;
}

if ($path !== '/') {
  http_response_code(404);
  exit;
}

header('Content-Type: text/html; charset=utf-8');
header('Content-Security-Policy: ' . implode('; ', [
  "default-src 'none'",
  "script-src 'self' https://advocacy.voorbeeld.nl",
  "style-src 'self'",
  "connect-src 'self' https://advocacy.voorbeeld.nl",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
]));
$block = strtr(file_get_contents(__DIR__ . '/../templates/advocacy-block.html.twig'), [
  '{{ endpoint }}' => 'https://advocacy.voorbeeld.nl/advocacy',
  "{{ path('advocacy.token') }}" => '/advocacy/token',
]);
?>
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Intranet</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/page.css">
</head>
<body>
<header>Intranet</header>
<main>
<h1>Goedemorgen, Ann</h1>
<?= $block ?>
</main>
<script src="/page/drupal.js"></script>
<script src="/js/advocacy.js"></script>
<script type="module" src="https://advocacy.voorbeeld.nl/advocacy/kit.js"></script>
</body>
</html>
