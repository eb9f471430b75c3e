/** The migrated, empty database that test databases are copied from. */
export const TEMPLATE_DATABASE = 'vraagspoor_template';
