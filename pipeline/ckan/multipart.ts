import type { Content } from './content';
import { uploadName } from './download';
import type { Form, ResourceWrite } from './types';

/** A multipart form: JSON texts, then files under ASCII names, since CKAN cuts other names down. */
export async function form(
  parts: Record<string, unknown>,
  uploads: (ResourceWrite & { upload: Content; field: string })[],
): Promise<Form> {
  const { FormData, File } = await import('node-fetch');
  const body = new FormData();
  for (const [field, value] of Object.entries(parts))
    body.set(field, typeof value === 'string' ? value : JSON.stringify(value));
  for (const { field, upload, present, key, mediaType } of uploads)
    body.set(field, new File([upload.data()], uploadName(present, key), { type: mediaType }));
  return body;
}
