import type { PairGroup, PanelGroup } from "../../lib/core/model/view.ts";
import { useLabels } from "../context.tsx";
import { Say } from "../say.tsx";
import { TieItem } from "../tie-row.tsx";
import { Fold } from "./fold.tsx";

/** A pair or venture with its claims as lines below. */
export function Pairs({ pairs }: { readonly pairs: readonly PairGroup[] }) {
  return pairs.map((pair) => (
    <div className="pair" key={pair.key}>
      <h3 className="pair-heading">
        <Say phrase={pair.heading} />
      </h3>
      <ul className="rows">
        {pair.rows.map((row) => (
          <TieItem key={row.tie} row={row} />
        ))}
      </ul>
    </div>
  ));
}

/** One group of the panel; what the article doesn't mention folds into one line. */
export function Group({ group }: { readonly group: PanelGroup }) {
  const t = useLabels();
  return (
    <Fold name={`group:${group.id}`} heading={<Say phrase={group.heading} />} count={group.count} initially={!group.closed} level="group">
      {group.empty && (
        <p className="body">
          <Say phrase={group.empty} />
        </p>
      )}
      <Pairs pairs={group.pairs} />
      {group.notHere.length > 0 && (
        <Fold name={`not-here:${group.id}`} heading={t("group.notHere")} count={group.notHere.length} initially={false} level="inner">
          <Pairs pairs={group.notHere} />
        </Fold>
      )}
    </Fold>
  );
}
