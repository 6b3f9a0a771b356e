<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The fields of the settings: each with its label, and a description that is read with it. */
final class Settings_Fields
{
    public static function register(): void
    {
        $labels = [
            'departement' => __('Votre département', 'draille'),
            'others' => __('Autres départements', 'draille'),
            'accent' => __('Couleur', 'draille'),
            'data' => __('Adresse des données', 'draille'),
        ];
        add_settings_section('draille', '', '__return_empty_string', Settings_Page::SLUG);
        foreach ($labels as $name => $label) {
            $place = ['label_for' => "draille-{$name}"];
            add_settings_field("draille-{$name}", $label, [self::class, $name], Settings_Page::SLUG, 'draille', $place);
        }
    }

    public static function departement(): void
    {
        $chosen = Options::all()['departement'];
        printf('<select id="draille-departement" name="%s" aria-describedby="draille-departement-description">', esc_attr(self::name('departement')));
        printf('<option value="">%s</option>', esc_html__('Aucun : la personne écrit son code postal', 'draille'));
        foreach (Catalogue::labels('departements') as $code => $name) {
            $code = (string) $code;
            printf('<option value="%s"%s>%s</option>', esc_attr($code), selected($chosen, $code, false), esc_html("{$code} – {$name}"));
        }
        echo '</select>';
        self::describe('departement', [__('Celui que montrent les pages qui n’en nomment pas d’autre.', 'draille')]);
    }

    public static function others(): void
    {
        self::text('others', implode(', ', Options::all()['others']), ['placeholder' => '12, 30']);
        self::describe('others', [__('Leurs numéros, séparés par des virgules : les voisins, si des habitants vont y chercher de l’aide. Le site garde une copie de ceux-là et du vôtre, et d’aucun autre.', 'draille')]);
    }

    public static function accent(): void
    {
        $accent = Options::all()['accent'];
        self::text('accent', $accent, ['placeholder' => '#7a1f3d', 'spellcheck' => 'false']);
        if ($accent !== '') {
            printf('<span aria-hidden="true" style="display:inline-block;width:2em;height:2em;vertical-align:middle;border:1px solid;background:%s"></span>', esc_attr($accent));
        }
        $none = __('Facultative : celle de vos titres ou de vos boutons, écrite comme #7a1f3d.', 'draille');
        self::describe('accent', $accent === '' ? [$none] : Colour::remarks($accent));
    }

    public static function data(): void
    {
        self::text('data', Options::all()['data'], ['type' => 'url', 'class' => 'large-text code', 'placeholder' => 'https://']);
        self::describe('data', [
            __('Celle du dossier où les données sont publiées pour votre territoire. Demandez-la à qui le tient : département, office de tourisme ou réseau des conseillers numériques. Elle commence par https://.', 'draille'),
            __('Une fois par jour, votre site y lit les nouvelles données et en garde une copie. Vos visiteurs, eux, ne contactent que votre site.', 'draille'),
            sprintf(
                /* translators: %s: a folder of the server */
                __('Sans adresse, vous pouvez aussi déposer vous-même les fichiers (48.json et les autres) dans le dossier %s : ils sont montrés tels quels, sans être remis à jour.', 'draille'),
                str_replace(ABSPATH, '', dirname(Data_Folder::file('48.json')))
            ),
        ]);
    }

    /** @param array<string, string> $more */
    private static function text(string $field, string $value, array $more): void
    {
        $attributes = $more + [
            'type' => 'text',
            'class' => 'regular-text',
            'id' => "draille-{$field}",
            'name' => self::name($field),
            'value' => $value,
            'autocomplete' => 'off',
            'aria-describedby' => "draille-{$field}-description",
        ];
        $written = '';
        foreach ($attributes as $name => $each) {
            $written .= sprintf(' %s="%s"', $name, esc_attr($each));
        }
        // Each value was escaped just above.
        echo "<input{$written}>"; // phpcs:ignore WordPress.Security.EscapeOutput
    }

    /** @param string[] $sentences */
    private static function describe(string $field, array $sentences): void
    {
        printf('<div id="draille-%s-description">', esc_attr($field));
        foreach ($sentences as $sentence) {
            printf('<p class="description">%s</p>', esc_html($sentence));
        }
        echo '</div>';
    }

    private static function name(string $field): string
    {
        return Options::NAME . "[{$field}]";
    }
}
