<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Why something could not be taken: its message is a sentence for the administrator, its code what a server answered. */
final class Refused extends \RuntimeException
{
}
