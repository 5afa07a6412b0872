package dev.guildhall.domain.supportaccess;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;

/**
 * Who looks into a company from outside.
 *
 * @param company the operators' own
 * @param name as the company is shown it
 */
public record Supporter(TenantId company, MemberId member, String name) {

    /** Whether it is this member. */
    public boolean is(TenantId ofCompany, MemberId id) {
        return company.equals(ofCompany) && member.equals(id);
    }
}
