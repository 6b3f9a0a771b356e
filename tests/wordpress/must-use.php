<?php

// The source of data of the tests is on this machine, under a certificate of its own: for WordPress it is made a host
// of the internet like another. All the rest of what it checks stays.
add_filter('http_request_host_is_external', static fn (bool $external, string $host): bool => $external || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', static fn (array $ports): array => array_merge($ports, [DRAILLE_TEST_PORT]));
add_filter('http_request_args', static fn (array $args): array => ['sslcertificates' => DRAILLE_TEST_CERTIFICATE] + $args);
