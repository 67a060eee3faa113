package backstory.page.claim;

import backstory.entry.Claim;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.ClaimStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups claims under headings by their status, with disputed claims first. */
public final class ClaimGroups {
    /** All statuses in their order; {@code none}, for claims without a status, is the last. */
    public static final List<String> STATUSES = List.of("disputed", "unverified", "false", "confirmed", "none");

    private ClaimGroups() {}

    /** Returns the name of a claim's status, or {@code none}. */
    public static String status(Claim claim) {
        String status = ClaimStatus.name(claim);
        return status.isEmpty() ? "none" : status;
    }

    /** Returns the groups that are not empty; claims keep their order. */
    public static List<ClaimSlices.ClaimGroup> byStatus(List<Claim> claims, PageContext context, OutputPath page) {
        Map<String, List<Claim>> byStatus = new LinkedHashMap<>();
        STATUSES.forEach(status -> byStatus.put(status, new ArrayList<>()));
        claims.forEach(claim -> byStatus.computeIfAbsent(status(claim), any -> new ArrayList<>())
                .add(claim));
        List<ClaimSlices.ClaimGroup> groups = new ArrayList<>();
        byStatus.forEach((status, some) -> {
            if (!some.isEmpty()) {
                groups.add(new ClaimSlices.ClaimGroup(
                        status + "_",
                        context.words().text("claim.group." + status),
                        context.words().text("claim.meaning." + status),
                        ClaimLine.of(some, context, page)));
            }
        });
        return groups;
    }
}
