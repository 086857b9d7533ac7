<?php
// A page's route, such as /advocacy-token. The host's own session says who this is; the key never reaches the page.
$key = getenv('ADVOCACY_KEY');
$person = ['sub' => '42', 'name' => 'Ann de Vries', 'locale' => 'nl', 'team' => 'sales'];

$text = fn (string $bytes): string => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
$part = fn (array $content): string => $text(json_encode($content, JSON_THROW_ON_ERROR));

$now = time();
$signed = $part(['alg' => 'HS256', 'typ' => 'JWT']) . '.' . $part($person + ['iat' => $now, 'exp' => $now + 300]);

header('Content-Type: text/plain');
header('Cache-Control: no-store');
echo $signed . '.' . $text(hash_hmac('sha256', $signed, $key, true));
