import 'si-widgets/preact';
