--liquibase formatted sql logicalFilePath:0181-service-accounts

--changeset guildhall:principals
alter table members
    alter column email drop not null,
    add column kind text not null default 'PERSON' check (kind in ('PERSON', 'SERVICE')),
    add column removed_at timestamptz,
    add column revision bigint not null default 1,
    add check (kind = 'PERSON' or email is null),
    drop constraint members_tenant_id_email_key;
comment on table members is 'Who acts for a tenant: people, and service accounts, which have no address.';
comment on column members.removed_at is 'When a person was removed or a service account disabled; the row stays for what was done.';
-- Whoever was removed may be invited again.
create unique index members_email on members (tenant_id, email) where removed_at is null;
create index members_oldest on members (tenant_id, kind, created_at, id);
grant update (role, removed_at, revision) on members to guildhall_app;
--rollback drop index members_email; drop index members_oldest; alter table members drop column kind, drop column removed_at, drop column revision, add constraint members_tenant_id_email_key unique (tenant_id, email), alter column email set not null; revoke update on members from guildhall_app;
