<?php

namespace Draille;

defined('ABSPATH') || exit;

/** When the data was last brought up to date, and what went wrong since. */
final class Refresh_State
{
    public const NAME = 'draille_state';

    /** @param string[] $problems */
    public static function note(array $problems): void
    {
        $state = self::stored();
        $state['tried'] = time();
        $state['problems'] = $problems;
        if ($problems === []) {
            $state['succeeded'] = time();
        }
        update_option(self::NAME, $state, false);
    }

    /** @return string[] sentences for the administrator */
    public static function sentences(): array
    {
        ['succeeded' => $succeeded, 'tried' => $tried, 'problems' => $problems] = self::stored();
        if ($tried === 0) {
            return [__('Les données n’ont pas encore été demandées.', 'draille')];
        }
        $sentences = [];
        if ($problems !== []) {
            /* translators: 1: a date and time, 2: what went wrong */
            $sentences[] = sprintf(__('Le dernier essai, %1$s, a échoué. %2$s', 'draille'), self::moment($tried), implode(' ', $problems));
        }
        if ($succeeded > 0) {
            /* translators: %s: a date and time */
            $sentences[] = sprintf(__('Dernière mise à jour réussie : %s.', 'draille'), self::moment($succeeded));
        }
        if ($problems !== [] && Data_Folder::departements() !== []) {
            $sentences[] = __('Vos visiteurs voient toujours les données reçues avant.', 'draille');
        }
        return $sentences;
    }

    public static function hasFailed(): bool
    {
        return self::stored()['problems'] !== [];
    }

    /** @return array{succeeded: int, tried: int, problems: string[]} */
    private static function stored(): array
    {
        $stored = get_option(self::NAME);
        return array_merge(['succeeded' => 0, 'tried' => 0, 'problems' => []], is_array($stored) ? $stored : []);
    }

    /** `le 3 mars 2026 à 04:12`, by the site's clock. */
    private static function moment(int $time): string
    {
        /* translators: 1: a date, 2: a time */
        return sprintf(__('le %1$s à %2$s', 'draille'), wp_date(get_option('date_format'), $time), wp_date('H:i', $time));
    }
}
