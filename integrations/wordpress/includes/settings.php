<?php
/**
 * What a widget may be set to. The lists come from data.php, which the build makes from the tables and the
 * wording of the widgets themselves.
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

/** Protocols that a link on a widget may have; the widgets themselves refuse any other, too. */
const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

/** Everything that is the same for every page: settings by widget, numbers by region, words by language. */
function data(): array {
	static $data = null;
	$data ??= require __DIR__ . '/data.php';
	return $data;
}

/** The words of a language that there is. */
function words( string $language ): array {
	return data()['words'][ $language ];
}

/** The language with words for a locale such as `es_MX` or `de-DE`: its own, else English. */
function language_for( string $locale ): string {
	$language = strtolower( substr( $locale, 0, 2 ) );
	return isset( data()['words'][ $language ] ) ? $language : 'en';
}

/** The allowed value nearest to what was asked for; empty where there is none. */
function clean_setting( string $name, string $value ): string {
	$value = trim( $value );
	switch ( $name ) {
		case 'region':
			$value = strtolower( $value );
			return isset( data()['regions'][ $value ] ) ? $value : '';
		case 'theme':
			return in_array( $value, array( 'inherit', 'light', 'dark', 'auto' ), true ) ? $value : '';
		case 'audience':
			return in_array( $value, array( 'reader', 'clinician' ), true ) ? $value : '';
		case 'heading-level':
			return preg_match( '/^[1-6]$/', $value ) ? $value : '';
		case 'pattern':
			return in_array( $value, data()['patterns'], true ) ? $value : '';
		case 'lang':
			return isset( data()['words'][ $value ] ) ? $value : '';
		case 'reviewed-on':
			return preg_match( '/^\d{4}-\d{2}-\d{2}$/', $value ) ? $value : '';
		case 'contact-href':
		case 'red-flag-href':
			return esc_url_raw( $value, PROTOCOLS );
		case 'contact-label':
		case 'reviewed-by':
			return sanitize_text_field( $value );
		default:
			return '';
	}
}

/**
 * The settings that a widget takes, cleaned; whatever else was asked for is left out.
 *
 * @param string               $widget Name of a widget.
 * @param array<string, mixed> $asked  Values by the name of the attribute.
 * @return array<string, string>
 */
function clean_settings( string $widget, array $asked ): array {
	$settings = array();
	foreach ( data()['settings'][ $widget ] as $name ) {
		$value             = $asked[ $name ] ?? '';
		$settings[ $name ] = clean_setting( $name, is_scalar( $value ) ? (string) $value : '' );
	}
	return array_filter( $settings, 'strlen' );
}
