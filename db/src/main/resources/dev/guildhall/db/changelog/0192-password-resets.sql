--liquibase formatted sql logicalFilePath:0192-password-resets

--changeset guildhall:password-resets
create table password_resets (
    tenant_id uuid not null,
    token_hash text not null check (length(token_hash) = 64),
    member_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, member_id) references members
);
comment on table password_resets is 'Digests of mailed links with which forgotten passwords are replaced; forgotten when used.';
create index password_resets_of_member on password_resets (tenant_id, member_id);

alter table password_resets enable row level security;
alter table password_resets force row level security;
create policy own_tenant on password_resets
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete on password_resets to guildhall_app;
grant update (password_hash) on logins to guildhall_crosstenant;
--rollback drop table password_resets;

--changeset guildhall:change-password endDelimiter:@@
-- The tenant is that of the running transaction, never an argument.
create function crosstenant.change_password(p_member uuid, p_password_hash text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update public.logins l set password_hash = p_password_hash
    where l.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and l.member_id = p_member;
    return found;
end;
$$ @@
alter function crosstenant.change_password owner to guildhall_crosstenant @@
revoke all on function crosstenant.change_password from public @@
grant execute on function crosstenant.change_password to guildhall_app @@
comment on function crosstenant.change_password is 'Tells whether a member of the tenant of the running transaction has a login, and gives it another password.' @@
--rollback drop function crosstenant.change_password;
