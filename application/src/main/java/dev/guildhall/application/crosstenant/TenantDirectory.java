package dev.guildhall.application.crosstenant;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Which tenants there are, for operators. What is in them is asked as each of them. Needs no transaction. */
public interface TenantDirectory {

    /**
     * Lists them, newest first.
     *
     * @param text part of the company's name, in any case, or its whole identifier; empty for all
     */
    Page<TenantId> list(Optional<String> text, PageRequest page);
}
