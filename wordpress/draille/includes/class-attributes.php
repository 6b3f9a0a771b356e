<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Keeps, of what somebody wrote on a widget, what it takes and what can be nothing else. */
final class Attributes
{
    /**
     * @param array<string, mixed> $given
     * @return array<string, string> clean values by name; an empty one is a flag
     */
    public static function clean(string $tag, array $given): array
    {
        $kept = [];
        foreach (Widgets::attributes($tag) as $name => $kind) {
            if (!isset($given[$name]) || !is_scalar($given[$name]) || $given[$name] === false) {
                continue;
            }
            $written = $given[$name] === true ? '' : trim((string) $given[$name]);
            $value = self::value($kind, $written);
            if ($value !== null) {
                $kept[$name] = $value;
            }
        }
        return $kept;
    }

    /**
     * @param string|string[] $kind
     * @return string|null nothing where it is not of this kind
     */
    private static function value($kind, string $written): ?string
    {
        if (is_array($kind)) {
            return in_array($written, $kind, true) ? $written : null;
        }
        switch ($kind) {
            case 'flag':
                return in_array(strtolower($written), ['false', 'non', '0'], true) ? null : '';
            case 'departement':
                return self::unlessEmpty(Catalogue::departement($written));
            case 'communes':
                return self::items($written, '/^(?:\d{2}|2[AB])\d{3}$/i');
            case 'siren':
                return preg_match('/^\d{9}$/', $written) ? $written : null;
            case 'email':
                return self::unlessEmpty(sanitize_email($written));
            case 'address':
                return self::unlessEmpty(Site_Address::clean($written));
            case 'addresses':
                $each = preg_split('/\s+/', $written, -1, PREG_SPLIT_NO_EMPTY) ?: [];
                return self::unlessEmpty(implode(' ', array_filter(array_map([Site_Address::class, 'clean'], $each))));
            case 'link':
                return self::unlessEmpty(esc_url_raw($written, ['http', 'https']));
            case 'name':
                return preg_match('/^(?:[a-z][a-z0-9-]{0,30})?$/i', $written) ? $written : null;
            case 'words':
                return self::items(sanitize_text_field($written), '/^[\p{L}\p{N} .’\'-]{1,80}$/u');
            default:
                return self::codes($written, Catalogue::labels($kind));
        }
    }

    /** The parts of a list that look as they must. */
    private static function items(string $written, string $shape): ?string
    {
        $parts = array_map('trim', explode(',', $written));
        return self::unlessEmpty(implode(',', preg_grep($shape, $parts) ?: []));
    }

    /** @param array<string, string> $known */
    private static function codes(string $written, array $known): ?string
    {
        $parts = array_map('trim', explode(',', strtolower($written)));
        $isKnown = static fn (string $code): bool => isset($known[$code]);
        return self::unlessEmpty(implode(',', array_filter($parts, $isKnown)));
    }

    private static function unlessEmpty(string $value): ?string
    {
        return $value === '' ? null : $value;
    }
}
