--liquibase formatted sql logicalFilePath:0260-company-sign-in

--changeset guildhall:company-sign-ins
create table company_sign_ins (
    tenant_id uuid primary key references tenants,
    issuer text not null check (length(issuer) <= 500),
    client text not null check (length(client) <= 200),
    sealed_secret text not null check (length(sealed_secret) <= 2000),
    role_claim text not null check (length(role_claim) <= 200),
    admins text not null check (length(admins) <= 5000),
    members text not null check (length(members) <= 5000),
    viewers text not null check (length(viewers) <= 5000),
    joining boolean not null,
    passwords boolean not null
);
comment on table company_sign_ins is 'To which sign-in server companies send their people; none for a company that has said nothing.';
comment on column company_sign_ins.sealed_secret is 'Proves to the server that it is us who ask; sealed with the company''s key.';
comment on column company_sign_ins.admins is 'Values, one in each line, that make an admin; members and viewers likewise.';

alter table company_sign_ins enable row level security;
alter table company_sign_ins force row level security;
create policy own_tenant on company_sign_ins
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, delete on company_sign_ins to guildhall_app;
grant update (issuer, client, sealed_secret, role_claim, admins, members, viewers, joining, passwords)
    on company_sign_ins to guildhall_app;
--rollback drop table company_sign_ins;

--changeset guildhall:company-accounts
create table company_accounts (
    tenant_id uuid not null,
    issuer text not null check (length(issuer) <= 500),
    subject text not null check (length(subject) <= 255),
    member_id uuid not null,
    primary key (tenant_id, issuer, subject),
    foreign key (tenant_id, member_id) references members
);
comment on table company_accounts is 'Which member is meant by whom a sign-in server vouches for.';
-- Two people of a server are never the same member.
create unique index company_accounts_of_member on company_accounts (tenant_id, member_id, issuer);

alter table company_accounts enable row level security;
alter table company_accounts force row level security;
create policy own_tenant on company_accounts
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (member_id) on company_accounts to guildhall_app;
--rollback drop table company_accounts;

--changeset guildhall:company-sessions
create table company_sessions (
    tenant_id uuid not null,
    session_id uuid not null,
    issuer text not null check (length(issuer) <= 500),
    subject text not null check (length(subject) <= 255),
    sealed_renewal text check (length(sealed_renewal) <= 20000),
    good_until timestamptz not null,
    asked_until timestamptz not null,
    primary key (tenant_id, session_id),
    foreign key (tenant_id, session_id) references sessions
);
comment on table company_sessions is 'Sessions that a company''s sign-in server answers for.';
comment on column company_sessions.sealed_renewal is 'With what the server is asked again; sealed with the company''s key.';
comment on column company_sessions.good_until is 'When the server has to be asked again; behind it the session is good for nothing until it has been.';
comment on column company_sessions.asked_until is 'Until when somebody is about to ask.';

alter table company_sessions enable row level security;
alter table company_sessions force row level security;
create policy own_tenant on company_sessions
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (sealed_renewal, good_until, asked_until) on company_sessions to guildhall_app;
--rollback drop table company_sessions;

--changeset guildhall:sign-in-attempts
create table sign_in_attempts (
    tenant_id uuid not null,
    browser_hash text not null check (length(browser_hash) = 64),
    issuer text not null check (length(issuer) <= 500),
    state text not null check (length(state) <= 200),
    nonce text not null check (length(nonce) <= 200),
    verifier text not null check (length(verifier) <= 200),
    next text not null check (length(next) <= 1000),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, browser_hash),
    foreign key (tenant_id) references tenants
);
comment on table sign_in_attempts is 'Who is on the way to a sign-in server and back; forgotten when used.';

alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;
create policy own_tenant on sign_in_attempts
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, delete on sign_in_attempts to guildhall_app;
--rollback drop table sign_in_attempts;

--changeset guildhall:mail-domains
create table mail_domains (
    tenant_id uuid not null references tenants,
    domain text not null check (length(domain) <= 253),
    company text not null,
    claimed_at timestamptz not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    primary key (tenant_id, domain),
    check ((confirmed_at is null) = (confirmed_by is null))
);
comment on table mail_domains is 'Which mail domains companies say are theirs, and to which one an operator has confirmed them; asked before the tenant is known. Reached through functions only.';
comment on column mail_domains.company is 'What the company was called then, for operators.';
comment on column mail_domains.confirmed_by is 'Member of the operators'' company.';
-- A domain leads to one company.
create unique index mail_domains_confirmed on mail_domains (domain) where confirmed_at is not null;
create index mail_domains_latest on mail_domains (claimed_at desc, tenant_id desc);
grant select, insert, update (confirmed_at, confirmed_by), delete on mail_domains to guildhall_crosstenant;
--rollback drop table mail_domains;

--changeset guildhall:mail-domain-functions endDelimiter:@@
-- In the first three the tenant is that of the running transaction, never an argument.
create function crosstenant.claim_mail_domain(p_domain text, p_company text, p_at timestamptz) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into public.mail_domains (tenant_id, domain, company, claimed_at)
    values (nullif(current_setting('app.tenant_id', true), '')::uuid, p_domain, p_company, p_at)
    on conflict (tenant_id, domain) do nothing;
    return found;
end;
$$ @@
alter function crosstenant.claim_mail_domain owner to guildhall_crosstenant @@
revoke all on function crosstenant.claim_mail_domain from public @@
grant execute on function crosstenant.claim_mail_domain to guildhall_app @@
comment on function crosstenant.claim_mail_domain is 'Notes that the tenant of the transaction says that a mail domain is its own. Tells nothing of other tenants.' @@

create function crosstenant.own_mail_domains()
    returns table (domain text, claimed_at timestamptz, confirmed_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select d.domain, d.claimed_at, d.confirmed_at from public.mail_domains d
    where d.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
    order by d.domain;
end @@
alter function crosstenant.own_mail_domains owner to guildhall_crosstenant @@
revoke all on function crosstenant.own_mail_domains from public @@
grant execute on function crosstenant.own_mail_domains to guildhall_app @@
comment on function crosstenant.own_mail_domains is 'What the tenant of the transaction says is its own. Tells nothing of other tenants.' @@

create function crosstenant.give_up_mail_domain(p_domain text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    delete from public.mail_domains d
    where d.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and d.domain = p_domain;
    return found;
end;
$$ @@
alter function crosstenant.give_up_mail_domain owner to guildhall_crosstenant @@
revoke all on function crosstenant.give_up_mail_domain from public @@
grant execute on function crosstenant.give_up_mail_domain to guildhall_app @@
comment on function crosstenant.give_up_mail_domain is 'Forgets what the tenant of the transaction has said. Tells nothing of other tenants.' @@

create function crosstenant.find_mail_domain(p_domain text) returns uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return (select d.tenant_id from public.mail_domains d
            where d.domain = p_domain and d.confirmed_at is not null) @@
alter function crosstenant.find_mail_domain owner to guildhall_crosstenant @@
revoke all on function crosstenant.find_mail_domain from public @@
grant execute on function crosstenant.find_mail_domain to guildhall_app @@
comment on function crosstenant.find_mail_domain is 'Reveals to which tenant a mail domain was confirmed: who types an address is led to its company before anybody has signed in.' @@

create function crosstenant.list_mail_domains(p_before timestamptz, p_before_tenant uuid, p_limit integer)
    returns table (tenant_id uuid, domain text, company text, claimed_at timestamptz, confirmed_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select d.tenant_id, d.domain, d.company, d.claimed_at, d.confirmed_at
    from public.mail_domains d
    where p_before is null or (d.claimed_at, d.tenant_id) < (p_before, p_before_tenant)
    order by d.claimed_at desc, d.tenant_id desc, d.domain
    limit p_limit;
end @@
alter function crosstenant.list_mail_domains owner to guildhall_crosstenant @@
revoke all on function crosstenant.list_mail_domains from public @@
grant execute on function crosstenant.list_mail_domains to guildhall_app @@
comment on function crosstenant.list_mail_domains is 'Reveals to operators which mail domains all tenants say are theirs, with the names of the companies.' @@

create function crosstenant.confirm_mail_domain(p_tenant uuid, p_domain text, p_by uuid, p_at timestamptz)
    returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update public.mail_domains d set confirmed_at = p_at, confirmed_by = p_by
    where d.tenant_id = p_tenant and d.domain = p_domain and d.confirmed_at is null;
    return found;
exception when unique_violation then
    return false;
end;
$$ @@
alter function crosstenant.confirm_mail_domain owner to guildhall_crosstenant @@
revoke all on function crosstenant.confirm_mail_domain from public @@
grant execute on function crosstenant.confirm_mail_domain to guildhall_app @@
comment on function crosstenant.confirm_mail_domain is 'Lets a mail domain lead to a tenant, as an operator has decided. Reveals whether it leads to another one.' @@

create function crosstenant.refuse_mail_domain(p_tenant uuid, p_domain text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    delete from public.mail_domains d where d.tenant_id = p_tenant and d.domain = p_domain;
    return found;
end;
$$ @@
alter function crosstenant.refuse_mail_domain owner to guildhall_crosstenant @@
revoke all on function crosstenant.refuse_mail_domain from public @@
grant execute on function crosstenant.refuse_mail_domain to guildhall_app @@
comment on function crosstenant.refuse_mail_domain is 'Forgets what a tenant has said about a mail domain, as an operator has decided.' @@

--rollback drop function crosstenant.claim_mail_domain; drop function crosstenant.own_mail_domains; drop function crosstenant.give_up_mail_domain; drop function crosstenant.find_mail_domain; drop function crosstenant.list_mail_domains; drop function crosstenant.confirm_mail_domain; drop function crosstenant.refuse_mail_domain;
