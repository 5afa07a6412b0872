package dev.guildhall.adapter.out.jpa.artifact;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactName;
import dev.guildhall.domain.artifact.Format;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An artifact without its content, which is read when somebody asks for it only. */
@Entity
@Immutable
@Table(name = "artifacts")
@IdClass(TenantKey.class)
class ArtifactRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID runId;

    UUID employeeId;

    String name;

    @Enumerated(EnumType.STRING)
    Format format;

    int size;

    String digest;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    ArtifactRow() {}

    Artifact toArtifact() {
        return new Artifact(
                new TenantId(tenantId),
                new ArtifactId(id),
                new RunId(runId),
                new EmployeeId(employeeId),
                new ArtifactName(name),
                format,
                size,
                digest,
                createdAt);
    }
}
