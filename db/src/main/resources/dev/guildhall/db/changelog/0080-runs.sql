--liquibase formatted sql logicalFilePath:0080-runs

--changeset guildhall:runs
create table runs (
    tenant_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('GREETING', 'CHAT', 'DELEGATION')),
    employee_id uuid not null,
    conversation_id uuid,
    parent_run_id uuid,
    parent_call text,
    depth integer not null check (depth >= 0),
    requested_by uuid not null,
    input text not null,
    status text not null,
    cost_micros bigint not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references employees,
    foreign key (tenant_id, conversation_id) references conversations,
    foreign key (tenant_id, parent_run_id) references runs,
    foreign key (tenant_id, requested_by) references members,
    check ((parent_run_id is null) = (parent_call is null))
) with (fillfactor = 85);
comment on table runs is 'What is known about runs beside their Journals; status, cost and times repeat the Journal.';
create index runs_recent on runs (tenant_id, created_at desc, id desc);
create index runs_of_employee on runs (tenant_id, employee_id, created_at desc, id desc);
create index runs_of_parent on runs (tenant_id, parent_run_id, created_at, id) where parent_run_id is not null;
create index runs_unfinished on runs (tenant_id, conversation_id, created_at desc, id desc) where finished_at is null;

alter table runs enable row level security;
alter table runs force row level security;
create policy own_tenant on runs
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (status, cost_micros, finished_at) on runs to guildhall_app;
--rollback drop table runs;

--changeset guildhall:messages
create table messages (
    tenant_id uuid not null,
    id uuid not null,
    conversation_id uuid not null,
    employee_id uuid not null,
    author text not null check (author in ('MEMBER', 'EMPLOYEE')),
    author_id uuid not null,
    run_id uuid not null,
    content text not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, conversation_id) references conversations,
    foreign key (tenant_id, employee_id) references employees,
    -- A message and the run it starts are made in one transaction, in either order.
    foreign key (tenant_id, run_id) references runs deferrable initially deferred
);
comment on table messages is 'Entries of conversations.';
comment on column messages.employee_id is 'Whose conversation it is; repeats the conversation so that all messages with an employee are one index range.';
create index messages_of_conversation on messages (tenant_id, conversation_id, at desc, id desc);
create index messages_with_employee on messages (tenant_id, employee_id, at desc, id desc);
create index messages_of_run on messages (tenant_id, run_id);
create index messages_by_run on messages (tenant_id, conversation_id, run_id desc, at desc, id desc);

alter table messages enable row level security;
alter table messages force row level security;
create policy own_tenant on messages
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on messages to guildhall_app;
--rollback drop table messages;

--changeset guildhall:messages-in-order-of-runs
-- What was said before a run is read by the order of runs; the rows of a run are found through its conversation.
create index messages_in_order on messages (tenant_id, conversation_id, run_id desc, at desc, id desc);
drop index messages_of_run;
--rollback drop index messages_in_order; create index messages_of_run on messages (tenant_id, run_id);
