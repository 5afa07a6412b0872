--liquibase formatted sql logicalFilePath:0000-schema-version

--changeset guildhall:schema-version
create table schema_version (
    only_row boolean primary key default true check (only_row),
    fingerprint text not null,
    migrated_at timestamptz not null default now()
);
comment on table schema_version is 'Which changelog this database was migrated with; the server refuses to start on another.';
grant select on schema_version to guildhall_app;
--rollback drop table schema_version;
