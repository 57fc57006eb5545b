import 'si-widgets/react';
