--liquibase formatted sql logicalFilePath:0070-conversations

--changeset guildhall:conversations
create table conversations (
    tenant_id uuid not null,
    id uuid not null,
    employee_id uuid not null,
    started_by uuid not null,
    created_at timestamptz not null,
    last_message_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references employees,
    foreign key (tenant_id, started_by) references members
);
comment on table conversations is 'Threads between members and one employee each.';
create index conversations_recent on conversations (tenant_id, last_message_at desc, id desc);
create index conversations_newest on conversations (tenant_id, employee_id, started_by, created_at desc, id desc);
create index conversations_of_member on conversations (tenant_id, started_by);

alter table conversations enable row level security;
alter table conversations force row level security;
create policy own_tenant on conversations
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (last_message_at) on conversations to guildhall_app;
--rollback drop table conversations;
