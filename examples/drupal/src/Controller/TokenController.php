<?php

namespace Drupal\advocacy\Controller;

use Drupal\advocacy\Token;
use Drupal\Core\Controller\ControllerBase;
use Drupal\Core\Site\Settings;
use Symfony\Component\HttpFoundation\Response;

/** Answers the token of who is signed in, to their own session alone. */
final class TokenController extends ControllerBase {

  public function token(): Response {
    $account = $this->currentUser();
    $person = [
      'sub' => (string) $account->id(),
      'name' => $account->getDisplayName(),
      'locale' => $account->getPreferredLangcode(),
    ];
    return new Response(Token::mint(Settings::get('advocacy_key'), $person, time()), 200, [
      'Content-Type' => 'text/plain',
      'Cache-Control' => 'no-store',
    ]);
  }

}
