<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Réglages › Draille. */
final class Settings_Page
{
    public const SLUG = 'draille';
    private const REFRESH = 'draille_refresh_now';

    public static function start(): void
    {
        add_action('admin_menu', [self::class, 'register']);
        add_action('admin_init', [Settings_Fields::class, 'register']);
        add_action('admin_post_' . self::REFRESH, [self::class, 'refresh']);
        add_filter('plugin_action_links_' . plugin_basename(FILE), [self::class, 'link']);
    }

    public static function register(): void
    {
        add_options_page('Draille', 'Draille', 'manage_options', self::SLUG, [self::class, 'show']);
    }

    /** @param string[] $links @return string[] */
    public static function link(array $links): array
    {
        $link = sprintf('<a href="%s">%s</a>', esc_url(self::url()), esc_html__('Réglages', 'draille'));
        return array_merge([$link], $links);
    }

    public static function show(): void
    {
        if (!current_user_can('manage_options')) {
            return;
        }
        echo '<div class="wrap"><h1>Draille</h1>';
        printf('<form action="%s" method="post">', esc_url(admin_url('options.php')));
        settings_fields(Settings::GROUP);
        do_settings_sections(self::SLUG);
        submit_button(__('Enregistrer', 'draille'));
        echo '</form>';
        self::state();
        self::howTo();
        self::contacted();
        echo '</div>';
    }

    public static function refresh(): void
    {
        if (!current_user_can('manage_options')) {
            wp_die(esc_html__('Vous n’avez pas le droit de faire cela.', 'draille'), '', ['response' => 403]);
        }
        check_admin_referer(self::REFRESH);
        Refresh::run();
        wp_safe_redirect(self::url() . '#draille-state');
        exit;
    }

    private static function state(): void
    {
        printf('<h2 id="draille-state">%s</h2>', esc_html__('Les données', 'draille'));
        if (Options::all()['data'] === '') {
            self::notice('info', self::withoutAddress());
            return;
        }
        self::notice(Refresh_State::hasFailed() ? 'warning' : 'success', Refresh_State::sentences());
        printf('<form action="%s" method="post">', esc_url(admin_url('admin-post.php')));
        printf('<input type="hidden" name="action" value="%s">', esc_attr(self::REFRESH));
        wp_nonce_field(self::REFRESH);
        submit_button(__('Mettre à jour maintenant', 'draille'), 'secondary');
        echo '</form>';
    }

    /** @return string[] */
    private static function withoutAddress(): array
    {
        $here = array_map([Catalogue::class, 'departement_name'], Data_Folder::departements());
        return $here === []
            ? [__('Il n’y a pas encore de données : à la place de l’outil, vos pages montrent un lien vers la carte nationale. Donnez une adresse ci-dessus.', 'draille')]
            /* translators: %s: names of départements */
            : [sprintf(__('Vos pages montrent les fichiers que vous avez déposés : %s. Ils ne sont pas remis à jour.', 'draille'), implode(', ', $here))];
    }

    /** @param string[] $sentences */
    private static function notice(string $kind, array $sentences): void
    {
        printf('<div class="notice notice-%s inline"><p>%s</p></div>', esc_attr($kind), esc_html(implode(' ', $sentences)));
    }

    private static function howTo(): void
    {
        printf('<h2>%s</h2><ul class="ul-disc">', esc_html__('Dans vos pages', 'draille'));
        printf('<li>%s</li>', esc_html__('Dans l’éditeur : bouton +, puis le bloc « Draille ».', 'draille'));
        /* translators: %s: a shortcode */
        printf('<li>' . esc_html__('Partout où l’on écrit du texte : %s', 'draille') . '</li>', '<code>[draille widget="conseiller-finder"]</code>');
        printf('<li>%s <code>%s</code></li>', esc_html__('En HTML :', 'draille'), esc_html('<div data-draille="conseiller-finder"><a href="https://cartographie.societenumerique.gouv.fr/">La carte nationale</a></div>'));
        echo '</ul>';
    }

    private static function contacted(): void
    {
        printf('<h2>%s</h2><ul class="ul-disc">', esc_html__('Qui est contacté', 'draille'));
        $host = wp_parse_url(Options::all()['data'], PHP_URL_HOST);
        $sentences = [
            $host
                /* translators: %s: a host name */
                ? sprintf(__('Par votre serveur, une fois par jour : %s.', 'draille'), $host)
                : __('Par votre serveur : personne.', 'draille'),
            __('Par le navigateur de vos visiteurs : votre site, et personne d’autre.', 'draille'),
            __('Exceptions que vous choisissez dans une page : les adresses (ce que la personne écrit part à data.geopf.fr, service public) et le plan détaillé de l’IGN (même serveur, quand la personne le demande), et les agendas d’autres sites que nomme le fichier d’un programme.', 'draille'),
            __('Aucun cookie, aucune mesure d’audience, aucune police extérieure.', 'draille'),
        ];
        foreach ($sentences as $sentence) {
            printf('<li>%s</li>', esc_html($sentence));
        }
        echo '</ul>';
    }

    private static function url(): string
    {
        return admin_url('options-general.php?page=' . self::SLUG);
    }
}
