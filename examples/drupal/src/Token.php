<?php

namespace Drupal\advocacy;

/** A token of five minutes that tells the program who is signed in: a JWT, signed with the key that the site shares with it. */
final class Token {

  /** Mints one, at a moment in seconds. A person has a `sub`, which is their id, and may have a `name`, `locale`, `team` and `roles`. */
  public static function mint(#[\SensitiveParameter] string $key, array $person, int $now): string {
    $header = ['alg' => 'HS256', 'typ' => 'JWT'];
    $signed = self::part($header) . '.' . self::part($person + ['iat' => $now, 'exp' => $now + 300]);
    return $signed . '.' . self::text(hash_hmac('sha256', $signed, $key, TRUE));
  }

  private static function part(array $content): string {
    return self::text(json_encode($content, JSON_THROW_ON_ERROR));
  }

  private static function text(string $bytes): string {
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
  }

}
