--liquibase formatted sql logicalFilePath:0165-artifacts

--changeset guildhall:artifacts
create table artifacts (
    tenant_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    employee_id uuid not null,
    name text not null check (length(name) <= 200),
    format text not null check (format in ('TEXT', 'MARKDOWN', 'CSV', 'HTML', 'JSON')),
    content text not null check (length(content) <= 200000),
    size integer not null check (size > 0),
    digest text not null check (length(digest) = 64),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references runs,
    foreign key (tenant_id, employee_id) references employees
);
comment on table artifacts is 'Text files that employees made. Never changed.';
comment on column artifacts.size is 'Bytes of the content in UTF-8.';
comment on column artifacts.digest is 'SHA-256 of those bytes.';
create index artifacts_newest on artifacts (tenant_id, created_at desc, id desc);
create index artifacts_of_employee on artifacts (tenant_id, employee_id, created_at desc, id desc);
create index artifacts_of_run on artifacts (tenant_id, run_id, created_at desc, id desc);

alter table artifacts enable row level security;
alter table artifacts force row level security;
create policy own_tenant on artifacts
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on artifacts to guildhall_app;
--rollback drop table artifacts;
