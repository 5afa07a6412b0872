--liquibase formatted sql logicalFilePath:0194-second-factors

--changeset guildhall:second-factors
create table second_factors (
    tenant_id uuid not null,
    member_id uuid not null,
    sealed_secret text not null check (length(sealed_secret) <= 500),
    created_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null,
    primary key (tenant_id, member_id),
    foreign key (tenant_id, member_id) references members
);
comment on table second_factors is 'What the codes of members are computed from, sealed with a key that is not in the database.';
comment on column second_factors.confirmed_at is 'When the first code was shown; until then none is asked for.';
comment on column second_factors.last_step is 'Time step of the last code that was accepted; it and older ones are not accepted again.';

alter table second_factors enable row level security;
alter table second_factors force row level security;
create policy own_tenant on second_factors
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete, update (confirmed_at, last_step) on second_factors to guildhall_app;
--rollback drop table second_factors;

--changeset guildhall:recovery-codes
create table recovery_codes (
    tenant_id uuid not null,
    member_id uuid not null,
    code_hash text not null check (length(code_hash) = 64),
    primary key (tenant_id, member_id, code_hash),
    foreign key (tenant_id, member_id) references second_factors on delete cascade
);
comment on table recovery_codes is 'Digests of codes that work once in place of those of a lost device; forgotten when used.';

alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
create policy own_tenant on recovery_codes
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete on recovery_codes to guildhall_app;
--rollback drop table recovery_codes;

--changeset guildhall:log-in-tickets
create table log_in_tickets (
    tenant_id uuid not null,
    token_hash text not null check (length(token_hash) = 64),
    member_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, member_id) references members
);
comment on table log_in_tickets is 'Digests of tickets: who has shown the right password and is asked for a code.';
create index log_in_tickets_of_member on log_in_tickets (tenant_id, member_id);

alter table log_in_tickets enable row level security;
alter table log_in_tickets force row level security;
create policy own_tenant on log_in_tickets
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete on log_in_tickets to guildhall_app;
--rollback drop table log_in_tickets;
