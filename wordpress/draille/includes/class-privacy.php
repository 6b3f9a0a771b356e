<?php

namespace Draille;

defined('ABSPATH') || exit;

/** What a mairie can say of this in its own privacy policy: offered on WordPress' own page for that. */
final class Privacy
{
    public static function start(): void
    {
        add_action('admin_init', [self::class, 'suggest']);
    }

    public static function suggest(): void
    {
        $paragraphs = [
            __('Pour montrer les lieux d’aide numérique, nos pages utilisent l’outil Draille. Il ne dépose aucun cookie et ne mesure rien. Votre navigateur ne contacte que notre site.', 'draille'),
            __('Ce que vous écrivez dans l’outil et votre position ne quittent pas votre appareil. La liste des lieux y est gardée trente jours au plus, pour servir quand le réseau manque ; elle ne dit rien de vous.', 'draille'),
            __('Si une page propose de chercher par adresse, ce que vous écrivez dans ce champ est envoyé au service public data.geopf.fr ; une phrase sous le champ le dit. Si vous demandez le plan détaillé, ses images viennent du même serveur.', 'draille'),
            __('Si une page présente un programme dont les dates sont tenues sur un autre site, votre navigateur contacte aussi ce site pour les lire.', 'draille'),
        ];
        $wrap = static fn (string $words): string => '<p>' . esc_html($words) . '</p>';
        wp_add_privacy_policy_content('Draille', implode('', array_map($wrap, $paragraphs)));
    }
}
