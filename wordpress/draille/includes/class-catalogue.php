<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The départements and the choices that widgets know, as the release wrote them. */
final class Catalogue
{
    /** @var array<string, array<string, string>>|null */
    private static ?array $lists = null;

    /**
     * Labels by code: of `departements`, `services`, `publics`, `dispositifs` or `modalites`.
     *
     * @return array<string, string> PHP makes a number of a code such as 48: cast it where it is read
     */
    public static function labels(string $list): array
    {
        if (self::$lists === null) {
            $lists = json_decode((string) file_get_contents(dirname(FILE) . '/catalogue.json'), true) ?: ['departements' => []];
            // 2A after 29: what wrote the file put numbers first.
            ksort($lists['departements'], SORT_STRING);
            self::$lists = $lists;
        }
        return self::$lists[$list] ?? [];
    }

    /** The code of a département however it is written, or nothing: `7` and `07` are one. */
    public static function departement(string $written): string
    {
        $code = str_pad(strtoupper(trim($written)), 2, '0', STR_PAD_LEFT);
        return isset(self::labels('departements')[$code]) ? $code : '';
    }

    /** `Lozère (48)` */
    public static function departement_name(string $code): string
    {
        $name = self::labels('departements')[$code] ?? '';
        return $name === '' ? $code : "{$name} ({$code})";
    }
}
