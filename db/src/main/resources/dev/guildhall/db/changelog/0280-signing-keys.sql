--liquibase formatted sql logicalFilePath:0280-signing-keys

--changeset guildhall:signing-keys
create table signing_keys (
    purpose text not null check (purpose in ('TOKENS', 'AUDIT')),
    number integer not null check (number > 0),
    id text not null check (length(id) <= 100),
    signs_from timestamptz not null,
    added_at timestamptz not null,
    sealed text not null check (length(sealed) <= 4000),
    primary key (purpose, number),
    unique (purpose, id)
);
comment on table signing_keys is 'The keys that sign tokens and checkpoints, the same for all nodes; sealed with a key that is not in the database.';
grant select, insert, update (sealed), delete on signing_keys to guildhall_app;
--rollback drop table signing_keys;
