<?php

namespace Drupal\advocacy\Hook;

use Drupal\Core\Hook\Attribute\Hook;

final class AdvocacyHooks {

  #[Hook('theme')]
  public function theme(): array {
    return ['advocacy_block' => ['variables' => ['endpoint' => '']]];
  }

}
