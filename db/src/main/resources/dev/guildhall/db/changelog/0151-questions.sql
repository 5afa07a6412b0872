--liquibase formatted sql logicalFilePath:0151-questions

--changeset guildhall:run-questions
create table run_questions (
    tenant_id uuid not null,
    run_id uuid not null,
    call text collate "C" not null,
    employee_id uuid not null,
    content text not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    answer text,
    closed boolean not null default false,
    primary key (tenant_id, run_id, call),
    foreign key (tenant_id, run_id) references runs,
    foreign key (tenant_id, employee_id) references employees,
    foreign key (tenant_id, answered_by) references members,
    check ((answered_at is null) = (answer is null))
);
comment on table run_questions is 'What employees ask humans in the middle of a run, and the answers.';
comment on column run_questions.closed is 'Nobody waits for an answer any more.';
create index run_questions_open on run_questions (tenant_id, asked_at, run_id, call)
    where answer is null and not closed;

alter table run_questions enable row level security;
alter table run_questions force row level security;
create policy own_tenant on run_questions
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (answered_by, answered_at, answer, closed) on run_questions to guildhall_app;
--rollback drop table run_questions;

--changeset guildhall:run-holds
create table run_holds (
    tenant_id uuid not null,
    run_id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    released_by uuid,
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references runs,
    foreign key (tenant_id, member_id) references members,
    foreign key (tenant_id, released_by) references members
);
comment on table run_holds is 'Wishes of humans that a run stop for a while; gone when it has gone on or ended.';

alter table run_holds enable row level security;
alter table run_holds force row level security;
create policy own_tenant on run_holds
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (member_id, at, released_by), delete on run_holds to guildhall_app;
--rollback drop table run_holds;
