package dev.guildhall.adapter.out.jpa.run;

/**
 * The statements on {@code run_queue}. Times are compared by the database's clock alone. {@code due_at} is always the time
 * of the statement that makes a run due: the claims rely on nothing becoming visible that looks much older.
 */
final class QueueSql {

    /** A caller whose clock is ahead of the database's must not make its run wait for it. */
    static final String ADD = """
            insert into run_queue
                (tenant_id, run_id, state, priority, lane, plan, plan_version, enqueued_at, available_at, due_at,
                waiting_for)
            select :tenant, :run, entry.state, :priority, :priority, t.plan, t.plan_version, :now, entry.available,
                case when entry.state = 'READY' and entry.available <= statement_timestamp()
                    then statement_timestamp() end,
                :waiting
            from tenants t, (
                select case when cast(:waiting as uuid) is null then 'READY' else 'WAITING' end as state,
                    case when cast(:notBefore as timestamptz) > cast(:now as timestamptz)
                        then cast(:notBefore as timestamptz)
                        else least(cast(:notBefore as timestamptz), statement_timestamp()) end as available
            ) entry
            where t.tenant_id = :tenant
            """;

    static final String CONFIRM = """
            select run_id from run_queue where tenant_id = :tenant and run_id = :run and fence = :fence
            for no key update
            """;

    /** A cancellation asked for meanwhile must not wait for the other run. */
    static final String PARK = """
            update run_queue
            set state = case when cancel_requested then 'READY' else 'WAITING' end,
                waiting_for = case when cancel_requested then null else cast(:waiting as uuid) end,
                due_at = case when cancel_requested then statement_timestamp() end,
                lease_owner = null, lease_until = null, attempts = 0
            where tenant_id = :tenant and run_id = :run and fence = :fence and state <> 'DEAD'
            """;

    static final String POSTPONE = """
            update run_queue
            set state = 'READY', lease_owner = null, lease_until = null, waiting_for = null,
                available_at = case when cancel_requested then available_at else cast(:until as timestamptz) end,
                due_at = case when cancel_requested or cast(:until as timestamptz) <= statement_timestamp()
                    then statement_timestamp() end
            where tenant_id = :tenant and run_id = :run and fence = :fence and state <> 'DEAD'
            """;

    static final String HAND_OVER = """
            update run_queue
            set state = 'READY', lease_owner = null, lease_until = null, waiting_for = null, attempts = 0,
                available_at = statement_timestamp(), due_at = statement_timestamp()
            where tenant_id = :tenant and run_id = :run and fence = :fence and state <> 'DEAD'
            """;

    static final String REST = """
            update run_queue
            set state = 'READY', lease_owner = null, lease_until = null, waiting_for = null, attempts = 0,
                available_at = case when news or cancel_requested then statement_timestamp()
                    when cast(:until as timestamptz) is null then 'infinity'
                    else greatest(cast(:until as timestamptz), clock_timestamp() + interval '1 second') end,
                due_at = case when news or cancel_requested then statement_timestamp() end
            where tenant_id = :tenant and run_id = :run and fence = :fence and state <> 'DEAD'
            """;

    /** Of a run that waits it only takes the lock, so that nobody claims it before what is new can be seen. */
    static final String WAKE = """
            update run_queue
            set news = true,
                available_at = case when state = 'WAITING' then available_at else least(available_at, statement_timestamp()) end,
                due_at = case when state = 'READY' then coalesce(due_at, statement_timestamp()) end
            where tenant_id = :tenant and run_id = :run and state in ('READY', 'LEASED', 'WAITING')
            """;

    /** Locked in the order in which the Journal's writers lock, or both could wait for each other. */
    static final String SHOW_AGAIN = """
            with passed_over as materialized (
                select tenant_id, run_id from run_queue
                where tenant_id = :tenant
                    and (due_at is not null
                        or (state = 'READY' and available_at <= statement_timestamp())
                        or (state = 'LEASED' and lease_until <= statement_timestamp()))
                order by tenant_id, run_id
                for no key update
            )
            update run_queue q
            set due_at = case when q.state = 'READY' then statement_timestamp() end,
                lease_until = case when q.state = 'LEASED' then statement_timestamp() end
            from passed_over p
            where q.tenant_id = p.tenant_id and q.run_id = p.run_id
            """;

    static final String BURY = """
            update run_queue
            set state = 'DEAD', dead_reason = :reason, dead_at = statement_timestamp(), due_at = null,
                waiting_for = null, lease_owner = null, lease_until = null
            where tenant_id = :tenant and run_id = :run and fence = :fence and state <> 'DEAD'
            """;

    static final String REMOVE = "delete from run_queue where tenant_id = :tenant and run_id = :run and fence = :fence";

    static final String WAIT_FOR_HOLDERS =
            "select id from runs where tenant_id = :tenant and id = :run for no key update";

    static final String WAKE_WAITERS = """
            update run_queue
            set state = 'READY', waiting_for = null,
                due_at = case when available_at <= statement_timestamp() then statement_timestamp() end
            where tenant_id = :tenant and waiting_for = :run and state = 'WAITING'
            """;

    static final String CANCEL = """
            update run_queue
            set cancel_requested = true,
                state = case when state in ('WAITING', 'DEAD') then 'READY' else state end,
                attempts = case when state = 'DEAD' then 0 else attempts end,
                waiting_for = null, dead_reason = null, dead_at = null,
                available_at = least(available_at, statement_timestamp()),
                due_at = case when state = 'LEASED' then null else coalesce(due_at, statement_timestamp()) end
            where tenant_id = :tenant and run_id = :run
            """;

    static final String PRIORITY = "select priority from run_queue where tenant_id = :tenant and run_id = :run";

    static final String QUEUED = """
            select count(*)
            from run_queue q join runs r on r.tenant_id = q.tenant_id and r.id = q.run_id
            where q.tenant_id = :tenant and q.state = 'READY' and q.fence = 0 and r.parent_run_id is null
            """;

    /**
     * Runs ahead, runs being driven, and the middle duration in seconds of the last ones that have ended.
     * {@code :handicaps} has one number of seconds per lane.
     */
    static final String PLACE = """
            select
                (select count(*) from run_queue q
                 where q.tenant_id = me.tenant_id and q.due_at is not null
                    and (q.due_at + make_interval(secs => handicap.of[q.lane + 1]), q.enqueued_at, q.run_id)
                        < (me.due_at + make_interval(secs => handicap.of[me.lane + 1]), me.enqueued_at, me.run_id)
                ) as ahead,
                (select count(*) from run_queue q where q.tenant_id = me.tenant_id and q.lease_until is not null) as driven,
                (select cast(coalesce(percentile_cont(0.5) within group (order by extract(epoch from r.took)), 30)
                        as double precision)
                 from (select finished_at - created_at as took from runs
                       where tenant_id = me.tenant_id and finished_at is not null
                       order by created_at desc, id desc limit 20) r) as seconds,
                (select v.engine_concurrency from plan_versions v
                 where v.plan = me.plan and v.version = me.plan_version) as concurrency
            from run_queue me, (select cast(:handicaps as double precision[]) as of) handicap
            where me.tenant_id = :tenant and me.run_id = :run and me.due_at is not null
            """;

    private QueueSql() {}
}
