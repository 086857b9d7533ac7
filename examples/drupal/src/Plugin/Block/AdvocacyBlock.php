<?php

namespace Drupal\advocacy\Plugin\Block;

use Drupal\Core\Access\AccessResult;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Session\AccountInterface;
use Drupal\Core\Site\Settings;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/** The program's widgets, for whoever is signed in. It is the same for all of them, so Drupal may cache it: the token is fetched apart. */
#[Block(id: 'advocacy', admin_label: new TranslatableMarkup('Advocacy'))]
final class AdvocacyBlock extends BlockBase {

  public function build(): array {
    return [
      '#theme' => 'advocacy_block',
      '#endpoint' => Settings::get('advocacy_endpoint'),
      '#attached' => ['library' => ['advocacy/advocacy']],
    ];
  }

  protected function blockAccess(AccountInterface $account): AccessResult {
    return AccessResult::allowedIf($account->isAuthenticated())->addCacheContexts(['user.roles:authenticated']);
  }

}
