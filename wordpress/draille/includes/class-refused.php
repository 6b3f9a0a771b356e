<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Why something could not be taken: its message is a sentence for the administrator. */
final class Refused extends \RuntimeException
{
}
