<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Takes what the form of the settings sends: keeps what is right, says what is not and leaves it as it was. */
final class Settings
{
    public const GROUP = 'draille';

    public static function start(): void
    {
        add_action('admin_init', [self::class, 'register']);
        add_action('add_option_' . Options::NAME, [Refresh::class, 'run'], 10, 0);
        add_action('update_option_' . Options::NAME, [self::class, 'changed'], 10, 2);
    }

    public static function register(): void
    {
        register_setting(self::GROUP, Options::NAME, [
            'type' => 'array',
            'default' => Options::DEFAULTS,
            'sanitize_callback' => [self::class, 'clean'],
        ]);
    }

    /**
     * @param mixed $given
     * @return array<string, mixed>
     */
    public static function clean($given): array
    {
        $given = is_array($given) ? array_map(static fn ($one): string => is_scalar($one) ? trim((string) $one) : implode(',', (array) $one), $given) : [];
        $settings = Options::all();
        foreach (['departement', 'others', 'accent', 'data'] as $name) {
            if (!isset($given[$name])) {
                continue;
            }
            try {
                $settings[$name] = $given[$name] === '' ? Options::DEFAULTS[$name] : self::{$name}($given[$name]);
            } catch (Refused $refused) {
                add_settings_error(Options::NAME, "draille-{$name}", $refused->getMessage());
            }
        }
        return $settings;
    }

    /**
     * A new address or a new département: its data is asked for at once.
     *
     * @param mixed $before
     * @param mixed $after
     */
    public static function changed($before, $after): void
    {
        $read = ['data', 'departement', 'others'];
        $of = static fn ($settings): array => array_intersect_key((array) $settings, array_flip($read));
        if ($of($before) != $of($after)) {
            Refresh::run();
        }
    }

    /** @throws Refused */
    private static function departement(string $written): string
    {
        $code = Catalogue::departement($written);
        if ($code === '') {
            /* translators: %s: what was typed */
            throw new Refused(sprintf(__('« %s » n’est pas le numéro d’un département : écrivez par exemple 48 ou 2A.', 'draille'), sanitize_text_field($written)));
        }
        return $code;
    }

    /**
     * @return string[]
     * @throws Refused
     */
    private static function others(string $written): array
    {
        return array_values(array_unique(array_map([self::class, 'departement'], preg_split('/[\s,;]+/', $written, -1, PREG_SPLIT_NO_EMPTY) ?: [])));
    }

    /** @throws Refused */
    private static function accent(string $written): string
    {
        $colour = Colour::clean($written);
        if ($colour === '') {
            /* translators: %s: what was typed */
            throw new Refused(sprintf(__('« %s » n’est pas une couleur : écrivez # suivi de six chiffres ou lettres de A à F, par exemple #7a1f3d.', 'draille'), sanitize_text_field($written)));
        }
        return $colour;
    }

    /** @throws Refused */
    private static function data(string $written): string
    {
        $parts = wp_parse_url($written) ?: [];
        $right = ($parts['scheme'] ?? '') === 'https' && isset($parts['host']) && !isset($parts['user']) && !isset($parts['query']) && !isset($parts['fragment']);
        $address = $right ? esc_url_raw($written, ['https']) : '';
        if ($address === '') {
            /* translators: %s: what was typed */
            throw new Refused(sprintf(__('« %s » ne convient pas : l’adresse des données doit commencer par https:// et mener à un dossier, sans ? ni #.', 'draille'), sanitize_text_field($written)));
        }
        // Whoever copied the address of a file, or of the folder of the format, meant the folder that holds them.
        $folder = (string) preg_replace('#/(?:v\d+/?(?:[\w.]+\.json)?)$#', '/', $address);
        return trailingslashit($folder);
    }
}
