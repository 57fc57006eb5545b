<?php
/**
 * Plugin Name:       SI Widgets
 * Description:       Four plain-language health-education widgets about pain around the sacroiliac joint, as a block and as shortcodes. Nothing leaves the page.
 * Version:           0.0.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            The si-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       si-widgets
 * Domain Path:       /languages
 *
 * It stores nothing in the database and asks nothing of the network, so there is nothing to uninstall but
 * this folder. The build puts in the version, data.php, the scripts and the translations.
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/allowed-html.php';
require __DIR__ . '/includes/block.php';
