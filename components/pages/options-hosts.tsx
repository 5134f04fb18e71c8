import { type FormEvent, useState } from "react";
import { useLabels, useTab } from "../context.tsx";
import { Check, TextField } from "../form/fields.tsx";
import type { OptionsActions } from "./options.tsx";
import { Section } from "./section.tsx";
import { HostSample, OtherHostSample } from "./where-sample.tsx";

/** "https://www.Example.com/news" and "example.com" alike; null for what isn't a host. */
export function hostFrom(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (typed === "") return null;
  try {
    const { hostname, protocol } = new URL(/^[a-z][a-z0-9+.-]*:\/\//.test(typed) ? typed : `https://${typed}`);
    return /^https?:$/.test(protocol) && hostname.includes(".") ? hostname : null;
  } catch {
    return null;
  }
}

function HostRow({ host, added, actions }: { readonly host: string; readonly added: boolean; readonly actions: OptionsActions }) {
  const pausedHosts = useTab((state) => state.settings.pausedHosts);
  const t = useLabels();
  const paused = pausedHosts.includes(host);
  const toggle = () => actions.change({ pausedHosts: paused ? pausedHosts.filter((one) => one !== host) : [...pausedHosts, host] });
  return (
    <li className="list-row">
      <span className={paused ? "host paused" : "host"}>{host}</span>
      {paused && <span className="hint">{t("options.paused")}</span>}
      <button type="button" className="link" aria-label={`${t(paused ? "options.resume" : "options.pause")}: ${host}`} onClick={toggle}>
        {t(paused ? "options.resume" : "options.pause")}
      </button>
      {added && (
        <button type="button" className="link" aria-label={`${t("action.remove")}: ${host}`} onClick={() => actions.removeHost(host)}>
          {t("action.remove")}
        </button>
      )}
    </li>
  );
}

function AddHost({ actions }: { readonly actions: OptionsActions }) {
  const t = useLabels();
  const [text, setText] = useState("");
  const host = hostFrom(text);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (host === null) return;
    actions.addHost(host);
    setText("");
  };
  return (
    <form className="inline-form" onSubmit={add}>
      <TextField label={t("options.addHost")} value={text} hint={t("options.addHostHint")} onChange={setText} />
      <button type="submit" className="button" disabled={host === null}>
        {t("action.add")}
      </button>
    </form>
  );
}

/** Where it runs: the reviewed list and the reader's own hosts, with search, pause, add and reset. */
export function Hosts({ hosts, actions }: { readonly hosts: readonly string[]; readonly actions: OptionsActions }) {
  const t = useLabels();
  const pausedHosts = useTab((state) => state.settings.pausedHosts);
  const addedHosts = useTab((state) => state.settings.addedHosts);
  const everyNews = useTab((state) => state.settings.everyNewsArticle);
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const all = [...new Set([...addedHosts, ...pausedHosts, ...hosts])];
  const address = hostFrom(query) ?? "";
  const found = all.filter((host) => host.includes(wanted) || address === host || address.endsWith(`.${host}`));
  return (
    <Section title={t("options.where")}>
      <p>{t("options.whereText")}</p>
      <TextField label={t("options.search")} type="search" value={query} onChange={setQuery} />
      <p className="hint" role="status">
        {found.length === 0 ? t("options.noHosts", { query: query.trim() }) : t("options.hosts", { n: found.length })}
      </p>
      {found.length > 0 && (
        // A list that scrolls must be reachable by key.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <ul className="host-list" tabIndex={0} aria-label={t("options.where")}>
          {found.map((host) => (
            <HostRow key={host} host={host} added={addedHosts.includes(host)} actions={actions} />
          ))}
        </ul>
      )}
      {found[0] && <HostSample host={found[0]} />}
      <AddHost actions={actions} />
      <div className="buttons">
        <button type="button" className="button" disabled={pausedHosts.length === 0} onClick={() => actions.change({ pausedHosts: [] })}>
          {t("options.reset")}
        </button>
      </div>
      <Check label={t("options.everyNews")} checked={everyNews} onChange={actions.everyNews} />
      <p className="hint">{t("options.everyNewsText")}</p>
      <OtherHostSample />
    </Section>
  );
}
