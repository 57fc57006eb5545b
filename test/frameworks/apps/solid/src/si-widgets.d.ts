import 'si-widgets/solid';
