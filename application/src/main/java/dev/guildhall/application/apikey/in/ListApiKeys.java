package dev.guildhall.application.apikey.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ApiKey;

/** Lists API keys that have not been revoked: one's own, and those of all for who may see service accounts. */
public interface ListApiKeys {

    /** Keys, newest first. */
    Page<ApiKey> list(CallContext context, PageRequest page);
}
