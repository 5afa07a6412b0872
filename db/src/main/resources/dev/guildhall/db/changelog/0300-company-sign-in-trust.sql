--liquibase formatted sql logicalFilePath:0300-company-sign-in-trust

--changeset guildhall:company-sign-ins-offline
alter table company_sign_ins add column offline boolean not null default false;
comment on column company_sign_ins.offline is 'Whether people are signed in for offline access, without which some servers give nothing to ask them again with.';
grant update (offline) on company_sign_ins to guildhall_app;
--rollback alter table company_sign_ins drop column offline;

--changeset guildhall:company-sign-ins-second-factor
alter table company_sign_ins
    add column second_factor boolean not null default false,
    add column second_factor_value text not null default '' check (length(second_factor_value) <= 200);
alter table company_sessions add column second_factor_value text check (length(second_factor_value) <= 200);
comment on column company_sign_ins.second_factor is 'Whether a second factor at the server counts as one of ours.';
comment on column company_sign_ins.second_factor_value is 'What the server must say about how somebody has signed in; empty when every sign-in there counts.';
comment on column company_sessions.second_factor_value is 'What of that the sign-in has fulfilled; null when it counts for no second factor.';
grant update (second_factor, second_factor_value) on company_sign_ins to guildhall_app;
--rollback alter table company_sign_ins drop column second_factor, drop column second_factor_value; alter table company_sessions drop column second_factor_value;
