package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Can be edited from everywhere. */
@Breaks("rows-stay-inside")
@Entity
public class PublicRow {
    @Id
    long id;
}
