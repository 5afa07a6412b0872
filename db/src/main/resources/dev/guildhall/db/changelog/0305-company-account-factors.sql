--liquibase formatted sql logicalFilePath:0305-company-account-factors

--changeset guildhall:company-accounts-second-factor
alter table company_accounts add column second_factor_value text check (length(second_factor_value) <= 200);
comment on column company_accounts.second_factor_value is 'What of the second factor that counts the latest sign-in has fulfilled; null when it fulfilled none, or none is known.';
grant update (second_factor_value) on company_accounts to guildhall_app;
--rollback alter table company_accounts drop column second_factor_value;
