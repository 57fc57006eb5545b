import 'si-widgets/red-flag-check/define';
