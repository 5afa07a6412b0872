package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.MemberStoreContract;

class MemberStoreIT extends JpaPorts implements MemberStoreContract {}
