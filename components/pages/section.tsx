import type { ReactNode } from "react";

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="page-section">
      <h2 className="page-heading">{title}</h2>
      {children}
    </section>
  );
}
