import type { Content } from './content';
import { uploadName } from './download';
import type { MultipartForm, ResourceWrite } from './types';

/** A multipart form: JSON texts, then files under ASCII names, since CKAN cuts other names down. */
export async function multipartBody(
  fields: Record<string, unknown>,
  uploads: (ResourceWrite & { upload: Content; field: string })[],
): Promise<MultipartForm> {
  const { FormData, File } = await import('node-fetch');
  const body = new FormData();
  for (const [field, value] of Object.entries(fields))
    body.set(field, typeof value === 'string' ? value : JSON.stringify(value));
  for (const { field, upload, current, key, mediaType } of uploads)
    body.set(field, new File([upload.data()], uploadName(current, key), { type: mediaType }));
  return body;
}
