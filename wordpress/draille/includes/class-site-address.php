<?php

namespace Draille;

defined('ABSPATH') || exit;

/**
 * Addresses that an author may name as a source of data: those of this site. So whoever writes a page cannot send its
 * visitors to a server that the site did not choose.
 */
final class Site_Address
{
    /** The whole address, or nothing where it leads elsewhere. */
    public static function clean(string $written): string
    {
        $written = trim($written);
        if ($written === '' || preg_match('/[\s<>"\'\\\\]/', $written)) {
            return '';
        }
        if (preg_match('#^/(?!/)#', $written)) {
            return self::origin(home_url()) . $written;
        }
        if (!preg_match('#^https?://#i', $written)) {
            return '';
        }
        /**
         * Origins from which pages may read data, besides the site's own, such as `https://donnees.example.fr`.
         *
         * @param string[] $origins
         */
        $allowed = apply_filters('draille_data_origins', []);
        $own = [self::origin(home_url()), self::origin(Data_Folder::url())];
        return in_array(self::origin($written), array_merge($own, (array) $allowed), true) ? $written : '';
    }

    private static function origin(string $address): string
    {
        $parts = wp_parse_url($address) ?: [];
        if (isset($parts['user']) || !isset($parts['scheme'], $parts['host'])) {
            return '';
        }
        $port = isset($parts['port']) ? ":{$parts['port']}" : '';
        return strtolower("{$parts['scheme']}://{$parts['host']}{$port}");
    }
}
