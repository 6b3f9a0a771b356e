<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The block « Draille » : chosen in the editor, written by the server at each view. */
final class Block
{
    public const NAME = 'draille/widget';

    public static function start(): void
    {
        add_action('init', [self::class, 'register']);
        add_action('enqueue_block_editor_assets', [self::class, 'tellEditor']);
    }

    public static function register(): void
    {
        register_block_type(dirname(FILE) . '/block', ['render_callback' => [self::class, 'html']]);
    }

    /** @param array<string, mixed> $chosen */
    public static function html(array $chosen): string
    {
        $given = [];
        foreach ($chosen as $name => $value) {
            $given[strtolower((string) preg_replace('/[A-Z]/', '-$0', $name))] = $value;
        }
        $tag = is_string($given['widget'] ?? null) ? $given['widget'] : '';
        return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), Element::html($tag, $given));
    }

    /** What the editor cannot know by itself. */
    public static function tellEditor(): void
    {
        $tags = array_keys(Widgets::available());
        $lists = ['departements', 'services', 'publics', 'dispositifs', 'modalites'];
        $known = [
            'widgets' => self::pairs(Widgets::available()),
            'choices' => array_map([self::class, 'pairs'], array_combine($lists, array_map([Catalogue::class, 'labels'], $lists))),
            'takes' => array_map('array_keys', array_combine($tags, array_map([Widgets::class, 'attributes'], $tags))),
            'departement' => Options::all()['departement'],
            'territorial' => array_values(array_filter($tags, [Widgets::class, 'showsTerritory'])),
            'ready' => array_combine($tags, array_map([self::class, 'ready'], $tags)),
        ];
        $handle = generate_block_asset_handle(self::NAME, 'editorScript');
        wp_add_inline_script($handle, 'window.drailleBlock = ' . wp_json_encode($known, JSON_HEX_TAG) . ';', 'before');
    }

    /** @return string[] départements that a widget has something to show of; an empty one stands for none */
    private static function ready(string $tag): array
    {
        $codes = array_map('strval', array_keys(Catalogue::labels('departements')));
        $shows = static fn (string $code): bool => Widgets::isReady($tag, $code);
        return array_values(array_filter(array_merge([''], $codes), $shows));
    }

    /**
     * In order: a JavaScript object would put 48 before 2A, and 01 after both.
     *
     * @param array<string, string> $labels
     * @return list<array{value: string, label: string}>
     */
    private static function pairs(array $labels): array
    {
        $pair = static fn ($value, string $label): array => ['value' => (string) $value, 'label' => $label];
        return array_map($pair, array_keys($labels), array_values($labels));
    }
}
