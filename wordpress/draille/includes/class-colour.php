<?php

namespace Draille;

defined('ABSPATH') || exit;

/** A colour `#rrggbb`, and how well it is read: WCAG 2.2. */
final class Colour
{
    private const TEXT = 4.5;
    private const SHAPE = 3.0;

    /** `#rrggbb`, or nothing where what was written is no such colour. */
    public static function clean(string $written): string
    {
        $hex = ltrim(strtolower(trim($written)), '#');
        if (preg_match('/^[0-9a-f]{3}$/', $hex)) {
            $hex = $hex[0] . $hex[0] . $hex[1] . $hex[1] . $hex[2] . $hex[2];
        }
        return preg_match('/^[0-9a-f]{6}$/', $hex) ? "#{$hex}" : '';
    }

    /** What the administrator should know of a colour. @return string[] */
    public static function remarks(string $colour): array
    {
        $white = self::contrastWithWhite($colour);
        // Contrasts with white and with black multiply to that of white with black.
        $black = 21 / $white;
        $remarks = [
            $white >= self::TEXT
                /* translators: %s: a ratio such as 7,2 */
                ? sprintf(__('Le texte posé dessus est blanc : contraste de %s pour 1 (il en faut 4,5).', 'draille'), self::ratio($white))
                /* translators: %s: a ratio such as 7,2 */
                : sprintf(__('Le texte posé dessus est noir, car le blanc ne s’y lirait pas assez : contraste de %s pour 1 (il en faut 4,5).', 'draille'), self::ratio($black)),
        ];
        if ($white < self::SHAPE) {
            /* translators: %s: a ratio such as 1,8 */
            $remarks[] = sprintf(__('Sur fond blanc, cette couleur se voit mal (%s pour 1, il faut 3) : les boutons sont entourés d’un trait.', 'draille'), self::ratio($white));
        }
        return $remarks;
    }

    private static function contrastWithWhite(string $colour): float
    {
        $light = static function (string $channel): float {
            $part = hexdec($channel) / 255;
            return $part <= 0.04045 ? $part / 12.92 : (($part + 0.055) / 1.055) ** 2.4;
        };
        [$red, $green, $blue] = array_map($light, str_split(substr($colour, 1), 2));
        return 1.05 / (0.2126 * $red + 0.7152 * $green + 0.0722 * $blue + 0.05);
    }

    private static function ratio(float $ratio): string
    {
        return number_format(floor($ratio * 10) / 10, 1, ',', '');
    }
}
