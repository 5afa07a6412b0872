--liquibase formatted sql logicalFilePath:0182-members

--changeset guildhall:tenant-owners
alter table members add column owner boolean not null default false;
comment on column members.owner is 'Whose company it is: of one member per tenant, who can be neither removed nor demoted.';
-- Who founded a company before there were owners has it.
update members m set owner = true
    from (select distinct on (tenant_id) tenant_id, id from members
          where role in ('ADMIN', 'OPERATOR') order by tenant_id, created_at, id) founder
    where m.tenant_id = founder.tenant_id and m.id = founder.id;
alter table members add check (not owner or (kind = 'PERSON' and role in ('ADMIN', 'OPERATOR') and removed_at is null));
create unique index members_owner on members (tenant_id) where owner;
grant update (owner) on members to guildhall_app;
--rollback alter table members drop column owner;

--changeset guildhall:invitations
create table invitations (
    tenant_id uuid not null,
    id uuid not null,
    email text not null,
    role text not null check (role in ('ADMIN', 'MEMBER', 'VIEWER')),
    invited_by uuid not null,
    token_hash text not null check (length(token_hash) = 64),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, invited_by) references members
);
comment on table invitations is 'Offers to become a member; of their tokens only the SHA-256 is kept.';
comment on column invitations.ended_at is 'When it was accepted, withdrawn or replaced.';
create index invitations_newest on invitations (tenant_id, created_at desc, id desc);
create index invitations_of_inviter on invitations (tenant_id, invited_by);
create index invitations_of_address on invitations (tenant_id, email);

alter table invitations enable row level security;
alter table invitations force row level security;
create policy own_tenant on invitations
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

-- UPDATE of the one column is also what lets the row be locked.
grant select, insert, update (ended_at) on invitations to guildhall_app;
--rollback drop table invitations;

--changeset guildhall:remove-login endDelimiter:@@
-- The tenant is that of the running transaction, never an argument.
create function crosstenant.remove_login(p_member uuid) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from public.logins l
    where l.tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and l.member_id = p_member;
end @@
comment on function crosstenant.remove_login is
    'Forgets the login of a member of the running transaction''s own tenant; reveals nothing.' @@
alter function crosstenant.remove_login owner to guildhall_crosstenant @@
revoke all on function crosstenant.remove_login from public @@
grant execute on function crosstenant.remove_login to guildhall_app @@
grant delete on logins to guildhall_crosstenant @@
--rollback drop function crosstenant.remove_login; revoke delete on logins from guildhall_crosstenant;
