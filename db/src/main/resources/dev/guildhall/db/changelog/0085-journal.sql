--liquibase formatted sql logicalFilePath:0085-journal

--changeset guildhall:run-events
create table run_events (
    tenant_id uuid not null,
    run_id uuid not null,
    seq bigint not null check (seq > 0),
    payload text not null,
    primary key (tenant_id, run_id, seq),
    foreign key (tenant_id, run_id) references runs
);
comment on table run_events is 'The Journals of runs; append only. Everything else known about a run follows from here.';
comment on column run_events.payload is
    'One event as JSON. Text, because jsonb refuses the character U+0000, which a model may send.';

alter table run_events enable row level security;
alter table run_events force row level security;
create policy own_tenant on run_events
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on run_events to guildhall_app;
--rollback drop table run_events;
