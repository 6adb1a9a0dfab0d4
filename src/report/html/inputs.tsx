import type { VNode } from 'preact';
import { accountWords } from './row-account.ts';
import type { View } from './view.ts';

/** The files that were read, each with its hash, encoding and where its rows went. */
export function Inputs({ view }: { readonly view: View }): VNode | null {
  const { report, labels } = view;
  const words = labels.html;
  if (report.inputs.length === 0) return null;
  return (
    <table class="inputs">
      <caption>
        <h2>{words.files}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.source}</th>
          <th scope="col">{labels.inspection.encoding}</th>
          <th scope="col">{words.rowAccount}</th>
          <th scope="col">{words.hash}</th>
        </tr>
      </thead>
      <tbody>
        {report.inputs.map(({ file, source, encoding, bytes, rows, sha256 }) => (
          <tr>
            <th scope="row">
              {file} <span class="aside">{labels.inspection.size(bytes)}</span>
            </th>
            <td>{source ?? words.noSource}</td>
            <td>
              {encoding === null ? labels.inspection.noEncoding : labels.inspection.encodings[encoding]}
            </td>
            <td>{accountWords(rows, labels)}</td>
            <td>
              <code>{sha256 ?? ''}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
